import { Link } from '@tanstack/react-router';
import { useText } from '../i18n/useText';

/** The name of the workbench, which leads home. */
export function Brand({ short = false }: { short?: boolean }) {
  const { t } = useText();
  return (
    <Link to="/" className="topbar-brand" aria-label={t('brand.home')}>
      {short ? 'c.' : 'cotejo'}
    </Link>
  );
}
