export { didYouMean, nearestWord } from '../model/nearest-word.ts';
