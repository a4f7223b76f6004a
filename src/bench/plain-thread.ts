import {workerData} from 'node:worker_threads'
import {answerJobs} from '../jobs/answer-jobs.ts'
import {type PlainWork, plainPageMaker} from './plain-page.ts'

/** A thread that makes plain pages: it is handed one id after the other. */
answerJobs(plainPageMaker(workerData as PlainWork))
