const formSetting = 'rostrum-cite-as'
const editionSetting = 'rostrum-cite-edition'

/**
 * Tell in which style or format the reader cites.
 *
 * @returns Its id; empty before the first choice.
 */
export function chosenForm(): string {
  return read(formSetting)
}

/**
 * Remember in which style or format the reader cites.
 *
 * @param form - Its id.
 */
export function chooseForm(form: string): void {
  write(formSetting, form)
}

/**
 * Tell whether the reader wants edition and check code in citations.
 *
 * @returns Whether; they are wanted until they are put out.
 */
export function givesEdition(): boolean {
  return read(editionSetting) !== 'no'
}

/**
 * Remember whether the reader wants edition and check code in citations.
 *
 * @param wanted - Whether.
 */
export function chooseEdition(wanted: boolean): void {
  write(editionSetting, wanted ? '' : 'no')
}

function read(name: string): string {
  try {
    return localStorage.getItem(name) ?? ''
  } catch {
    return ''
  }
}

/** A browser that keeps nothing begins anew each time. */
function write(name: string, value: string): void {
  try {
    localStorage.setItem(name, value)
  } catch {
    // See above.
  }
}
