import { useQuery } from '@tanstack/react-query';
import type { ProtocolView } from '../../../api/types';
import { Failure, Loading } from '../../../components/states';
import { GuidelineEditor } from './GuidelineEditor';
import './protocol.css';
import { RubricEditor } from './RubricEditor';
import { TaxonomyEditor } from './TaxonomyEditor';
import { draftQuery, type Part, usePart } from './usePart';

interface ProtocolEditorProps {
  projectId: string;
  part: Part;
}

/** One part of the draft's protocol under edit. */
export default function ProtocolEditor({ projectId, part }: ProtocolEditorProps) {
  const draft = useQuery(draftQuery(projectId));
  if (draft.isError) return <Failure error={draft.error} retry={() => void draft.refetch()} />;
  if (draft.data === undefined) return <Loading />;
  switch (part) {
    case 'guideline':
      return <Guideline projectId={projectId} protocol={draft.data} />;
    case 'rubric':
      return <Rubric projectId={projectId} protocol={draft.data} />;
    case 'taxonomy':
      return <Taxonomy projectId={projectId} protocol={draft.data} />;
  }
}

interface PartProps {
  projectId: string;
  protocol: ProtocolView;
}

function Guideline({ projectId, protocol }: PartProps) {
  return <GuidelineEditor edit={usePart(projectId, 'guideline', protocol.guideline)} />;
}

function Rubric({ projectId, protocol }: PartProps) {
  return <RubricEditor edit={usePart(projectId, 'rubric', protocol.rubric)} />;
}

function Taxonomy({ projectId, protocol }: PartProps) {
  return <TaxonomyEditor edit={usePart(projectId, 'taxonomy', protocol.taxonomy)} />;
}
