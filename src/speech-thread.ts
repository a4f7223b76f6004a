import {workerData} from 'node:worker_threads'
import {answerJobs} from './jobs/answer-jobs.ts'
import {type SpeechWork, speechBuilder} from './speech-builder.ts'

/** A thread that builds speeches: it is handed one id after the other. */
answerJobs(speechBuilder(workerData as SpeechWork))
