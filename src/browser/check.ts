import {startChecking} from './check/start.ts'

startChecking()
