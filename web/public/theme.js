// Applies the remembered theme before the first paint, so that a dark room stays dark.
try {
  const theme = localStorage.getItem('cotejo.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be blocked: the system's theme applies.
}
