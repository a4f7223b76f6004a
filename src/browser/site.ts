import {addColourSwitch} from './site/colour-switch.ts'
import {focusSearchOnSlash} from './site/search-key.ts'

addColourSwitch()
focusSearchOnSlash()
