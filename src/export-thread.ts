import {workerData} from 'node:worker_threads'
import {type ExportWork, exportJobs} from './export-jobs.ts'
import {answerJobs} from './jobs/answer-jobs.ts'

/** A thread that makes exports of the whole archive. */
answerJobs(exportJobs(workerData as ExportWork))
