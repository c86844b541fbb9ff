import { type ReactNode, useMemo, useRef } from 'react';
import type { ResponseView } from '../../api/types';
import type { ReadingText } from '../../text/readingText';
import { type Change, numbered } from '../evaluate/draft';
import { type TextHandle, useWork, WorkContext } from '../evaluate/work';

interface SideWorkProps {
  response: ResponseView;
  reading: ReadingText;
  children: ReactNode;
}

/** One response of several as if it were the only one: what is said of it alone, and whatever is said here is of it. */
export function SideWork({ response, reading, children }: SideWorkProps) {
  const work = useWork();
  const text = useRef<TextHandle>(null);
  const { response_id } = response;
  const side = useMemo(() => {
    const { content, assignment, act } = work;
    const isOwn = (part: { response_id?: string }) => part.response_id === response_id;
    const own = {
      ...content,
      ratings: content.ratings.filter(isOwn),
      annotations: content.annotations.filter(isOwn),
      claims: content.claims.filter(isOwn),
      rubric_answers: (content.rubric_answers ?? []).filter(isOwn),
    };
    return {
      ...work,
      assignment: { ...assignment, response },
      reading,
      content: own,
      marks: numbered(own.annotations),
      text,
      act: (change: Change) => act(ofResponse(change, response_id)),
    };
  }, [work, response, response_id, reading]);
  return <WorkContext value={side}>{children}</WorkContext>;
}

/** What is added says of which response it speaks. */
function ofResponse(change: Change, response_id: string): Change {
  switch (change.kind) {
    case 'add-mark':
      return { ...change, mark: { ...change.mark, response_id } };
    case 'add-claim':
      return { ...change, claim: { ...change.claim, response_id } };
    case 'add-claims':
      return { ...change, claims: change.claims.map((claim) => ({ ...claim, response_id })) };
    case 'answer-rubric':
    case 'rate':
      return { ...change, response: response_id };
    default:
      return change;
  }
}
