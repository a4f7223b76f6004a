import {workerData} from 'node:worker_threads'
import {answerJobs} from '../jobs/answer-jobs.ts'
import {type ExportWork, exportJobs} from './export-jobs.ts'

/** A thread that makes exports of the whole archive. */
answerJobs(exportJobs(workerData as ExportWork))
