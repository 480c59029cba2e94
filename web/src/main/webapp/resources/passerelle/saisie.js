/*
 * What a long form needs besides what every page has. Without this script each button still sends the whole form.
 *   button[data-rendre=ids]        asks the server in the background: data-executer says what is sent, data-rendre what
 *                                  comes back
 *   [data-declencher=id]           a change inside presses that button; data-declencher-a=n only once n characters are typed
 *   [data-chercher=id]             what is typed in the search field inside presses that button, shortly after
 *   button[data-curseur=ids]       first says, in the second field, where one was writing in the first
 *   form[data-brouillon=id]        presses that button every ten seconds when something was typed, and on leaving
 *   input[data-taille-max=octets]  says at once which file is too heavy
 */
(() => {
  'use strict';
  const PERIODE_DU_BROUILLON = 10_000;
  const aGarder = new WeakSet();
  const proche = (evenement, selecteur) => evenement.target instanceof Element ? evenement.target.closest(selecteur) : null;

  /* --- asking in the background -------------------------------------------------------------------------------- */

  const enCours = new Map();
  let file = Promise.resolve();

  /** What Faces is sent: the fields asked for, with what it hid in the form; files wait for the whole form. */
  function contenu(bouton) {
    const lieux = bouton.dataset.executer.split(' ').map((id) => document.getElementById(id));
    const noms = new Set([...bouton.form.elements].filter((champ) => (champ.type === 'hidden' || lieux.some((lieu) => lieu?.contains(champ)))
      // a date half typed would be sent as none: it is not sent at all, and the server keeps the one it knows
      && !champ.validity?.badInput).map((champ) => champ.name));
    const champs = new URLSearchParams([...new FormData(bouton.form)].filter(([nom, valeur]) => noms.has(nom) && typeof valeur === 'string'));
    Object.entries({ [bouton.name || bouton.id]: '', 'Faces-Request': 'partial/ajax', 'jakarta.faces.partial.ajax': 'true',
      'jakarta.faces.source': bouton.id, 'jakarta.faces.behavior.event': 'action', 'jakarta.faces.partial.execute': `${bouton.id} ${bouton.dataset.executer}`,
      'jakarta.faces.partial.render': bouton.dataset.rendre }).forEach(([nom, valeur]) => champs.append(nom, valeur));
    return champs;
  }

  const CHAMPS = 'input:not([type="hidden"]):not([type="file"]), textarea, select';
  const saisi = (champ) => (['checkbox', 'radio'].includes(champ.type) ? champ.checked : champ.value);

  /** What the fields of those places hold, by their ids. */
  function photo(ids) {
    return new Map(ids.split(' ').flatMap((id) => [...document.getElementById(id)?.querySelectorAll(CHAMPS) ?? []]).map((champ) => [champ.id, saisi(champ)]));
  }

  async function envoyer(bouton) {
    const avant = photo(bouton.dataset.rendre);
    const reponse = await fetch(bouton.form.action, { method: 'POST', headers: { 'Faces-Request': 'partial/ajax' }, body: contenu(bouton) });
    if (!reponse.ok) {
      direLEchec(reponse.status, reponse.headers.get('Incident') ?? '');
      return;
    }
    const partielle = new DOMParser().parseFromString(await reponse.text(), 'application/xml');
    document.querySelector('#messages .echec')?.remove();
    const ailleurs = partielle.querySelector('redirect')?.getAttribute('url');
    if (ailleurs) {
      // an answer that leads elsewhere, the session being over, is followed at once
      partirSansQuestion();
      location.assign(ailleurs);
    } else {
      partielle.querySelectorAll('update').forEach((partie) => remplacer(partie.id, partie.textContent, avant));
    }
  }

  /** One part of the page, or the state that every form of it sends back; who was typing there goes on. */
  function remplacer(id, texte, avant) {
    if (id.includes('jakarta.faces.ViewState')) {
      document.getElementsByName('jakarta.faces.ViewState').forEach((etat) => { etat.value = texte; });
      return;
    }
    const place = document.getElementById(id);
    if (!place) return;
    const ici = place.contains(document.activeElement) && ouLOnEcrit(document.activeElement);
    const modele = document.createElement('template');
    modele.innerHTML = texte;
    const depuis = [...place.querySelectorAll(CHAMPS)].filter((champ) => avant.has(champ.id) && avant.get(champ.id) !== saisi(champ))
      .map((champ) => [champ.id, saisi(champ)]);
    place.replaceWith(modele.content);
    // what was typed while the answer was awaited is what holds
    depuis.forEach(([nom, valeur]) => {
      const champ = document.getElementById(nom);
      if (champ) champ[typeof valeur === 'boolean' ? 'checked' : 'value'] = valeur;
    });
    if (ici) reprendre(ici);
  }

  const ouLOnEcrit = ({ id, value, selectionStart: debut, selectionEnd: fin }) => ({ id, debut, fin, entier: debut === 0 && fin === value?.length });

  /** Who had the whole field selected, or an empty one to fill, writes over what it holds now; anybody else goes on at the same letter. */
  function reprendre({ id, debut, fin, entier }) {
    const champ = document.getElementById(id);
    champ?.focus();
    if (entier) champ?.select?.();
    else if (Number.isInteger(debut)) champ?.setSelectionRange?.(debut, fin);
  }

  /** One question at a time. Changes made while an answer is awaited make one more, not one each: a late one would wipe what was typed since. */
  function demander(bouton) {
    if (enCours.has(bouton.id)) {
      enCours.set(bouton.id, true);
      return;
    }
    enCours.set(bouton.id, false);
    document.body.dataset.demande = enCours.size;
    file = file.then(() => envoyer(bouton)).catch(() => direLEchec(0, '')).then(() => repondu(bouton.id));
  }

  function repondu(id) {
    const encore = enCours.get(id);
    enCours.delete(id);
    if (enCours.size) document.body.dataset.demande = enCours.size; else delete document.body.dataset.demande;
    if (encore) document.getElementById(id)?.click();
  }

  let ecritDans = null;
  document.addEventListener('focusin', ({ target }) => { if (target instanceof HTMLTextAreaElement) ecritDans = target.id; });

  /** data-curseur="champ cache": where one was writing in that field, for what is inserted there; nowhere, if one was not. */
  function direOuLOnEcrit(bouton) {
    const [champ, cache] = (bouton.dataset.curseur ?? '').split(' ').map((id) => document.getElementById(id));
    if (champ && cache) cache.value = ecritDans === champ.id ? champ.selectionStart : '';
  }

  document.addEventListener('click', (evenement) => {
    const bouton = proche(evenement, 'button[data-rendre]');
    if (bouton) {
      evenement.preventDefault();
      direOuLOnEcrit(bouton);
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

  function direLEchec(statut, numero) {
    if (statut === COUPEE || statut === PERIMEE) {
      // the page asks for itself as a whole, and its answer says what is the matter
      document.dispatchEvent(new Event('saisie:perdue'));
      partirSansQuestion();
      location.assign(location.pathname + location.search);
      return;
    }
    const modele = document.getElementById(`echec-${statut}`) ?? document.getElementById('echec-0');
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

  /* People looked for while their name is typed; Enter asks at once, and sends nothing. */
  const UN_INSTANT = 250;
  let recherche = 0;
  function chercher(evenement) {
    const lieu = proche(evenement, '[data-chercher]');
    if (!lieu || evenement.target.type !== 'search') return false;
    window.clearTimeout(recherche);
    if (evenement.type === 'keydown') evenement.preventDefault();
    recherche = window.setTimeout(() => document.getElementById(lieu.dataset.chercher)?.click(), evenement.type === 'keydown' ? 0 : UN_INSTANT);
    return true;
  }
  document.addEventListener('keydown', (evenement) => {
    if (evenement.key === 'Enter') chercher(evenement);
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

  const aGarderIci = () => [...document.querySelectorAll('form[data-brouillon]')]
    .filter((formulaire) => aGarder.delete(formulaire) && !formulaire.hasAttribute('data-envoi'));

  function garder() {
    aGarderIci().forEach((formulaire) => document.getElementById(formulaire.dataset.brouillon).click());
  }

  /** On leaving there is no time to wait for an answer: the browser is left to send the draft. */
  function garderEnPartant() {
    aGarderIci().forEach((formulaire) => navigator.sendBeacon(formulaire.action, contenu(document.getElementById(formulaire.dataset.brouillon))));
  }

  /* --- files --------------------------------------------------------------------------------------------------- */

  function peser(champ) {
    const lourds = [...champ.files].filter((fichier) => fichier.size > Number(champ.dataset.tailleMax)).map((fichier) => fichier.name);
    champ.setCustomValidity(lourds.length ? `10 Mo au plus par fichier. Trop lourd\u202f: ${lourds.join(', ')}` : '');
    // champs.js says it beside the field, or takes back what it said
    if (champ.checkValidity()) champ.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /* --- listening ----------------------------------------------------------------------------------------------- */

  document.addEventListener('input', (evenement) => {
    noter(evenement);
    chercher(evenement);
    if (proche(evenement, '[data-declencher-a]')) declencher(evenement);
  });
  document.addEventListener('change', (evenement) => {
    noter(evenement);
    if (evenement.target.closest?.('[data-chercher]')) return;
    if (evenement.target.dataset?.tailleMax) peser(evenement.target);
    if (!proche(evenement, '[data-declencher-a]')) declencher(evenement);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') garderEnPartant();
  });
  window.setInterval(garder, PERIODE_DU_BROUILLON);
})();
