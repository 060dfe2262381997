// Runs before the first paint, so that what a reader chose never flashes in.
try {
  const { dataset } = document.documentElement;
  const theme = localStorage.getItem('sheaf-theme');
  if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  const rows = localStorage.getItem('sheaf-rows');
  if (rows === 'compact' || rows === 'abstracts') dataset.rows = rows;
} catch {
  // Storage is blocked: the system's theme and comfortable rows it is.
}
