/** Carries the fragment along, which a refresh would lose: an old `#p34` must still land on its paragraph. */
const target = document.querySelector<HTMLAnchorElement>('#target')
if (target) location.replace(target.href + location.hash)
