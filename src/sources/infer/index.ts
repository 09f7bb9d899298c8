import type {InferAnswer, Inference, InferQuestion} from './report.js';

export function inferEndpoint(_answer: InferAnswer, _question: InferQuestion): Inference | undefined {
  return undefined;
}
