export {ratingLabel, type ScaleStep, scale} from '../../model/scale.ts'
