import {startClaimArchive} from './claims/start-archive.ts'

startClaimArchive()
