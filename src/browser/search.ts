import {startSearching} from './search/start.ts'

startSearching()
