/*
 * What a list needs besides HTML.
 *   details[data-volet]          closes by Escape, by a click elsewhere, and when another one opens
 *   data-tout-choisir=name       checks or unchecks all the boxes of that name
 *   data-compte-des-choix=word   says how many boxes of its form are checked, of what; data-pluriel when it is not the word and an s,
 *                                data-accord ends « choisi »; of several, each is told by its rank
 */
(() => {
  'use strict';
  const volets = () => document.querySelectorAll('details[data-volet][open]');

  document.addEventListener('toggle', (evenement) => {
    const ouvert = evenement.target;
    if (ouvert.matches('details[data-volet][open]')) {
      volets().forEach((volet) => { if (volet !== ouvert) volet.open = false; });
      garderDansLaPage(ouvert);
    }
  }, true);
  document.addEventListener('click', (evenement) => {
    volets().forEach((volet) => { if (!volet.contains(evenement.target)) volet.open = false; });
  });
  document.addEventListener('keydown', (evenement) => {
    if (evenement.key !== 'Escape') return;
    volets().forEach((volet) => {
      volet.open = false;
      volet.querySelector('summary').focus();
    });
  });

  /* A panel that would leave the page by the right is drawn from its right edge. */
  function garderDansLaPage(volet) {
    const contenu = volet.querySelector('.volet-contenu');
    volet.classList.remove('au-bord');
    if (contenu.getBoundingClientRect().right > document.documentElement.clientWidth) volet.classList.add('au-bord');
  }

  const boites = (nom) => [...document.querySelectorAll(`input[type="checkbox"][name="${nom}"]`)];

  function compter() {
    const comptes = [...document.querySelectorAll('[data-compte-des-choix]')];
    document.querySelectorAll('[data-tout-choisir]').forEach((tout, rang) => {
      const toutes = boites(tout.dataset.toutChoisir);
      const choisies = toutes.filter((boite) => boite.checked).length;
      tout.checked = choisies > 0 && choisies === toutes.length;
      tout.indeterminate = choisies > 0 && choisies < toutes.length;
      comptes.filter((compte, place) => comptes.length === 1 || place === rang).forEach((compte) => {
        const { compteDesChoix: mot, pluriel = `${mot}s`, accord = '' } = compte.dataset;
        compte.textContent = choisies > 1 ? `${choisies} ${pluriel} choisi${accord}s` : choisies === 1 ? `1 ${mot} choisi${accord}` : '';
      });
    });
  }

  document.addEventListener('change', (evenement) => {
    const nom = evenement.target.dataset.toutChoisir;
    if (nom) boites(nom).forEach((boite) => { boite.checked = evenement.target.checked; });
    compter();
  });
  window.addEventListener('pageshow', compter);
})();
