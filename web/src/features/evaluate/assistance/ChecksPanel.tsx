import { useQuery } from '@tanstack/react-query';
import { Failure, Loading } from '../../../components/states';
import { useCheckText } from '../../../i18n/useCheckText';
import { useTaskSource } from '../taskSource';
import { useWork } from '../work';
import './assistance.css';
import { JustificationChecks } from './JustificationChecks';
import { ResponseChecks } from './ResponseChecks';
import { assistanceQuery } from './requests';

export interface ChecksPanelProps {
  /** Of several responses each has its own checks, and the reason for the whole has them beside it. */
  of?: 'both' | 'response' | 'justification';
}

/** What machines suggest on the response and on one's own justification; nothing on the share of tasks without it. */
export default function ChecksPanel(props: ChecksPanelProps) {
  const { trial } = useTaskSource();
  const t = useCheckText();
  if (trial !== null) return <p className="assistance-note">{t('tried')}</p>;
  return <DrawnChecks {...props} />;
}

function DrawnChecks({ of = 'both' }: ChecksPanelProps) {
  const t = useCheckText();
  const { assignment } = useWork();
  const assistance = useQuery(assistanceQuery(assignment.assignment_id));
  if (assistance.isError) return <Failure error={assistance.error} retry={() => void assistance.refetch()} />;
  if (assistance.data === undefined) return <Loading />;
  if (!assistance.data.assisted) return <p className="assistance-note unassisted">{t('unassisted')}</p>;
  return (
    <div className="assistance">
      {of === 'justification' ? null : (
        <>
          <p className="assistance-note">{t('advice')}</p>
          <ResponseChecks installCommand={assistance.data.install_command} />
        </>
      )}
      {of === 'response' ? null : <JustificationChecks installCommand={assistance.data.install_command} />}
    </div>
  );
}
