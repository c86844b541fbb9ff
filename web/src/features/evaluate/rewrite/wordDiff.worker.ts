import { diffWords } from '../../../text/wordDiff';

self.onmessage = ({ data }: MessageEvent<{ before: string; after: string }>) => {
  self.postMessage(diffWords(data.before, data.after));
};
