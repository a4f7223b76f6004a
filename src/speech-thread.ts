import {workerData} from 'node:worker_threads'
import {type SpeechWork, speechBuilder} from './speech-builder.ts'
import {answerJobs} from './work/answer-jobs.ts'

/** A thread that builds speeches: it is handed one id after the other. */
answerJobs(speechBuilder(workerData as SpeechWork))
