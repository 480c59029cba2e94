/* Read before anything is painted: the theme a person chose, when it is not the system's. */
(() => {
  const choisi = localStorage.getItem('theme');
  if (choisi === 'clair' || choisi === 'sombre') {
    document.documentElement.dataset.theme = choisi;
  }
})();
