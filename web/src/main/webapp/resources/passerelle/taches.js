/*
 * How far a task is, without loading its page again: the bar moves by itself, and the page comes anew once the task has changed state.
 * Without this script its button does as much.
 *   [data-suivre=adresse]   where to ask       [data-etat]   the state the page shows
 */
(() => {
  'use strict';
  const PERIODE = 1_000;
  const suivi = document.querySelector('[data-suivre]');
  if (!suivi) return;
  const barre = suivi.querySelector('progress');
  const compte = suivi.querySelector('[data-compte]');
  const entier = new Intl.NumberFormat('fr-FR');

  /** A page behind another one asks nothing; a dialog that is open is not taken away. */
  const occupee = () => document.hidden || document.querySelector('dialog[open]');

  async function demander() {
    const reponse = await fetch(suivi.dataset.suivre);
    if (reponse.redirected || !reponse.ok) {
      location.reload();
      return;
    }
    const { etat, faits, total } = await reponse.json();
    if (etat !== suivi.dataset.etat) {
      location.reload();
      return;
    }
    if (total) {
      barre.max = total;
      barre.value = faits;
      compte.textContent = `${entier.format(faits)} sur ${entier.format(total)}`;
    }
    attendre();
  }

  // a server cut off for a moment is asked again at the next turn
  function attendre() {
    window.setTimeout(() => (occupee() ? attendre() : demander().catch(attendre)), PERIODE);
  }

  attendre();
})();
