import { Link } from '@tanstack/react-router';
import { Empty } from '../components/states';
import { useText } from '../i18n/useText';

/** An address that leads nowhere. */
export function Missing() {
  const { t } = useText();
  return (
    <main className="page">
      <Empty action={<Link to="/">{t('state.goHome')}</Link>}>{t('state.missing')}</Empty>
    </main>
  );
}
