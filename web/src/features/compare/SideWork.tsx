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
  const { content } = work;
  const annotations = useMemo(
    () => content.annotations.filter((mark) => mark.response_id === response_id),
    [content.annotations, response_id],
  );
  const own = useMemo(() => {
    const isOwn = (part: { response_id?: string }) => part.response_id === response_id;
    return {
      ...content,
      ratings: content.ratings.filter(isOwn),
      annotations,
      claims: content.claims.filter(isOwn),
      rubric_answers: (content.rubric_answers ?? []).filter(isOwn),
    };
  }, [content, annotations, response_id]);
  const side = useMemo(
    () => ({
      ...work,
      assignment: { ...work.assignment, response },
      reading,
      content: own,
      marks: numbered(annotations),
      text,
      act: (change: Change) => work.act(ofResponse(change, response_id)),
    }),
    [work, own, annotations, response, response_id, reading],
  );
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
