import type { Comparison, SubmissionContent } from '../../api/types';
import { emptyContent } from '../evaluate/draft';

export const emptyComparison: Comparison = {
  preference: null,
  both_bad: false,
  cannot_judge: false,
  cannot_judge_reason: '',
  criteria: [],
  ranking: [],
  leaks: [],
};

export const emptyContentOfSeveral: SubmissionContent = { ...emptyContent, comparison: emptyComparison };
