import {workerData} from 'node:worker_threads'
import {answerJobs} from '../jobs/answer-jobs.ts'
import type {SpeechId} from '../model/types.ts'
import {type SpeechWork, speechBuilder, writtenDown} from './speech-builder.ts'

/** A thread that builds speeches: it is handed one id after the other. */
const buildOne = speechBuilder(workerData as SpeechWork)
answerJobs((id: SpeechId) => writtenDown(buildOne(id)))
