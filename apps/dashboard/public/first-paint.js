// Before anything is drawn: the language, the direction and the theme, so that nothing moves or flashes later.
(function () {
  var root = document.documentElement;
  var tag = location.pathname.split('/')[1] || 'en';
  root.lang = tag;
  root.dir = /^ar(-|$)/.test(tag) ? 'rtl' : 'ltr';
  try {
    var theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Storage is blocked: the system's theme is used.
  }
})();
