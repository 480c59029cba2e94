/*
 * What a long form needs besides what every page has. Without this script each button still sends the whole form.
 *   button[data-rendre=ids]        asks the server in the background: data-executer says what is sent, data-rendre what
 *                                  comes back
 *   [data-declencher=id]           a change inside presses that button; data-declencher-a=n only once n characters are typed
 *   form[data-brouillon=id]        presses that button every ten seconds when something was typed, and on leaving
 *   input[data-taille-max=octets]  says at once which file is too heavy
 *   [data-focus]                   where one starts, when the page was opened for it
 */
(() => {
  'use strict';
  const PERIODE_DU_BROUILLON = 10_000;
  const aGarder = new WeakSet();
  const proche = (evenement, selecteur) => evenement.target instanceof Element ? evenement.target.closest(selecteur) : null;

  /* --- asking in the background -------------------------------------------------------------------------------- */

  const enCours = new Map();

  /**
   * Only what is asked for is sent: files wait for the whole form. Changes made while an answer is awaited make one more
   * question, not one each: a late answer would wipe what was typed since.
   */
  function demander(bouton) {
    if (enCours.has(bouton.id)) {
      enCours.set(bouton.id, true);
      return;
    }
    enCours.set(bouton.id, false);
    PrimeFaces.ab({ s: bouton.id, f: bouton.form.id, p: `${bouton.id} ${bouton.dataset.executer}`, u: bouton.dataset.rendre,
      ps: true, e: 'action', onco: () => repondu(bouton.id) });
  }

  function repondu(id) {
    const encore = enCours.get(id);
    enCours.delete(id);
    if (encore) document.getElementById(id)?.click();
  }

  document.addEventListener('click', (evenement) => {
    const bouton = proche(evenement, 'button[data-rendre]');
    if (bouton && window.PrimeFaces) {
      evenement.preventDefault();
      demander(bouton);
    }
  });

  /* --- when it fails: what was typed stays where it is ----------------------------------------------------------- */

  const COUPEE = 503;
  const PERIMEE = 410;

  /** Left without a word: reprise.js keeps what was typed, and gives it back. */
  function partirSansQuestion() {
    window.addEventListener('beforeunload', (evenement) => evenement.stopImmediatePropagation(), { capture: true });
  }

  function direLEchec(reponse) {
    const modele = document.getElementById(`echec-${reponse.status}`) ?? document.getElementById('echec-0');
    const numero = reponse.getResponseHeader('Incident') ?? '';
    const deja = document.querySelector('#messages .echec');
    if (deja?.dataset.echec === modele.id + numero) return;
    deja?.remove();
    const echec = modele.content.firstElementChild.cloneNode(true);
    echec.dataset.echec = modele.id + numero;
    echec.querySelectorAll('[data-numero]').forEach((place) => { place.textContent = numero; });
    document.getElementById('messages').prepend(echec);
    if (modele.id === 'echec-0') {
      // once the server is back the draft is kept without waiting for one more letter
      document.querySelectorAll('form[data-brouillon]').forEach((formulaire) => aGarder.add(formulaire));
    }
  }

  window.jQuery(document).on('pfAjaxError', (evenement, reponse) => {
    if (reponse.status !== COUPEE && reponse.status !== PERIMEE) {
      direLEchec(reponse);
    } else {
      // the page asks for itself as a whole, and its answer says what is the matter
      partirSansQuestion();
      location.assign(location.pathname + location.search);
    }
  }).on('pfAjaxSuccess', (evenement, reponse) => {
    document.querySelector('#messages .echec')?.remove();
    // an answer that leads elsewhere, the session being over, is followed at once
    if (reponse.responseXML?.querySelector('redirect')) partirSansQuestion();
  });

  function declencher(evenement) {
    const source = proche(evenement, '[data-declencher]');
    const attendu = source && Number(source.dataset.declencherA || 0);
    if (source && (!attendu || evenement.target.value.replace(/\s/g, '').length === attendu)) {
      document.getElementById(source.dataset.declencher)?.click();
    }
  }

  /* --- draft --------------------------------------------------------------------------------------------------- */

  function noter(evenement) {
    const formulaire = proche(evenement, 'form[data-brouillon]');
    if (formulaire) aGarder.add(formulaire);
  }

  function garder() {
    const formulaire = document.querySelector('form[data-brouillon]');
    if (formulaire && aGarder.delete(formulaire) && !formulaire.hasAttribute('data-envoi')) {
      document.getElementById(formulaire.dataset.brouillon).click();
    }
  }

  /** On leaving there is no time to wait for an answer: the browser is left to send the draft. */
  function garderEnPartant() {
    const formulaire = document.querySelector('form[data-brouillon]');
    if (!formulaire || !aGarder.delete(formulaire) || formulaire.hasAttribute('data-envoi')) return;
    const bouton = document.getElementById(formulaire.dataset.brouillon);
    const contenu = new FormData(formulaire);
    formulaire.querySelectorAll('input[type="file"]').forEach((fichier) => contenu.delete(fichier.name));
    contenu.append(bouton.name || bouton.id, '');
    contenu.append('Faces-Request', 'partial/ajax');
    contenu.append('jakarta.faces.partial.ajax', 'true');
    contenu.append('jakarta.faces.source', bouton.id);
    contenu.append('jakarta.faces.partial.execute', `${bouton.id} ${bouton.dataset.executer}`);
    navigator.sendBeacon(formulaire.action, contenu);
  }

  /* --- files --------------------------------------------------------------------------------------------------- */

  function peser(champ) {
    const lourds = [...champ.files].filter((fichier) => fichier.size > Number(champ.dataset.tailleMax)).map((fichier) => fichier.name);
    champ.setCustomValidity(lourds.length ? `10 Mo au plus par fichier. Trop lourd : ${lourds.join(', ')}` : '');
    champ.reportValidity();
  }

  /* --- listening ----------------------------------------------------------------------------------------------- */

  document.addEventListener('input', (evenement) => {
    noter(evenement);
    if (proche(evenement, '[data-declencher-a]')) declencher(evenement);
  });
  document.addEventListener('change', (evenement) => {
    noter(evenement);
    if (evenement.target.dataset?.tailleMax) peser(evenement.target);
    if (!proche(evenement, '[data-declencher-a]')) declencher(evenement);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') garderEnPartant();
  });
  window.setInterval(garder, PERIODE_DU_BROUILLON);

  if (!document.querySelector('[aria-invalid="true"]')) {
    document.querySelector('[data-focus]')?.focus();
  }
})();
