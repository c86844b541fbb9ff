import { type QueryClient, useQuery } from '@tanstack/react-query';
import { Failure, Loading } from '../../../components/states';
import { useCheckText } from '../../../i18n/useCheckText';
import { useWork } from '../work';
import './assistance.css';
import { JustificationChecks } from './JustificationChecks';
import { ResponseChecks } from './ResponseChecks';
import { assistanceQuery } from './requests';

/** Draws the lot as soon as a task is opened, whoever asks for suggestions later. */
export function drawLot(queries: QueryClient, assignmentId: string): void {
  void queries.prefetchQuery(assistanceQuery(assignmentId));
}

/** What machines suggest on the response and on one's own justification; nothing on the share of tasks without it. */
export default function ChecksPanel() {
  const t = useCheckText();
  const { assignment } = useWork();
  const assistance = useQuery(assistanceQuery(assignment.assignment_id));
  if (assistance.isError) return <Failure error={assistance.error} retry={() => void assistance.refetch()} />;
  if (assistance.data === undefined) return <Loading />;
  if (!assistance.data.assisted) return <p className="assistance-note unassisted">{t('unassisted')}</p>;
  return (
    <div className="assistance">
      <p className="assistance-note">{t('advice')}</p>
      <ResponseChecks installCommand={assistance.data.install_command} />
      <JustificationChecks installCommand={assistance.data.install_command} />
    </div>
  );
}
