import {offerKeys} from './site/keys.ts'
import {offerCiting} from './speech/citing.ts'
import {followClicks} from './speech/clicks.ts'
import {copyWithoutApparatus} from './speech/copying.ts'
import {land} from './speech/landing.ts'
import {Reader} from './speech/reader.ts'
import {followReading} from './speech/reading-position.ts'
import {addSteps} from './speech/step-bar.ts'
import {addTools} from './speech/tools.ts'
import {WayBack} from './speech/way-back.ts'

const reader = new Reader()
const back = new WayBack()
const steps = addSteps(reader, back)
addTools(reader)
followClicks(reader, back)
followReading()
copyWithoutApparatus()
offerKeys([
  {key: 'n', label: 'Next note', run: () => steps.go(1)},
  {key: 'p', label: 'Previous note', run: () => steps.go(-1)},
  {key: 'Escape', label: 'Close the open note', run: () => steps.close()},
  {key: 'b', label: 'Back to where I was', run: () => back.go()},
  {
    key: 'h',
    label: 'Hide or show the notes',
    run: () => reader.show({notes: reader.state.notes === 'off' ? 'beside' : 'off'})
  }
])
offerCiting()
reader.start(() => land(reader))
addEventListener('hashchange', () => land(reader))
document.fonts.addEventListener('loadingdone', () => reader.changeFaces())
// While its editor works at it, the server gives an open page its notes' new words.
addEventListener('wordschange', ({target}) => {
  const note = target instanceof Element && target.closest('.note')
  if (note) reader.changeWords(note)
})
