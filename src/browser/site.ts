import {openHelp} from './site/help.ts'
import {type Key, listenToKeys} from './site/keys.ts'
import {focusSearch} from './site/search.ts'
import {addSiteTools} from './site/site-tools.ts'

const keys: Key[] = [
  {key: '/', label: 'Search', run: focusSearch},
  {key: '?', label: 'Show or close this list', run: () => openHelp(keys)}
]
listenToKeys(keys)
addSiteTools(() => openHelp(keys))
