import { Button } from '../../components/Button';
import { Strip } from '../../components/states';
import { useText } from '../../i18n/useText';
import type { SavingState } from './draftSaver';
import { useTaskSource } from './taskSource';

interface TaskStripsProps {
  saving: SavingState;
  leaseLost: boolean;
  onRetry: () => void;
}

/** What the evaluator has to know at once, in one line under the bar: no connection, a refused draft, a lost lease. */
export function TaskStrips({ saving, leaseLost, onRetry }: TaskStripsProps) {
  const { t } = useText();
  const isLost = leaseLost || (saving.kind === 'refused' && saving.problem.type.endsWith(':lease-lost'));
  return (
    <>
      {useTaskSource().trial?.strip}
      {saving.kind === 'offline' ? (
        <Strip>
          <strong>{t('offline.changes', { count: saving.changes })}</strong>
          <span>{t('state.workIsSafe')}</span>
          <Button size="small" onClick={onRetry}>
            {t('state.retry')}
          </Button>
        </Strip>
      ) : null}
      {isLost ? (
        <Strip tone="hold">
          <strong>{t('lease.lost')}</strong>
          <span>{t('lease.whatToDo')}</span>
        </Strip>
      ) : null}
      {saving.kind === 'refused' && !isLost ? (
        <Strip tone="hold">
          <strong>{saving.problem.title}</strong>
          <span>{saving.problem.detail ?? t('state.workIsSafe')}</span>
          <Button size="small" onClick={onRetry}>
            {t('state.retry')}
          </Button>
        </Strip>
      ) : null}
    </>
  );
}
