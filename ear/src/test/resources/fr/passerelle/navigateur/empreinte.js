/*
 * What a page is made of, without its texts. `structures`: each element where it stands, as the rules of structure see it, without its
 * classes. `couleurs`: each kind of element that shows text, in the colours it is painted with. What is not shown does not count.
 */
() => {
  const IGNORES = new Set(['script', 'style', 'template', 'option', 'symbol', 'path', 'head']);
  const DITS = /^(role|type|scope|lang|tabindex|autocomplete|aria-(?!label$|valuetext|valuenow|activedescendant|.*(by|controls|owns)$).*)$/;
  const TUS = /^(id|class|name|value|style|data-.*|on.*)$/;
  const hacher = texte => {
    let a = 0x811c9dc5;
    let b = 0x1b873593;
    for (let i = 0; i < texte.length; i++) {
      a = Math.imul(a ^ texte.charCodeAt(i), 0x01000193);
      b = Math.imul(b ^ texte.charCodeAt(i), 0x85ebca6b) + a | 0;
    }
    return (a >>> 0).toString(36) + (b >>> 0).toString(36);
  };
  const ecrit = element => ['input', 'select', 'textarea'].includes(element.localName)
      || [...element.childNodes].some(n => n.nodeType === Node.TEXT_NODE && n.data.trim() !== '');
  const attributs = element => [...element.attributes].filter(a => !TUS.test(a.name))
      .map(a => DITS.test(a.name) ? a.name + '=' + a.value : a.name + (a.value === '' ? '=' : '')).sort().join(' ');
  const fondDe = (style, derriere) => {
    const propre = style.backgroundImage === 'none' ? '' : style.backgroundImage;
    const couleur = /, 0\)$/.test(style.backgroundColor) ? '' : style.backgroundColor;
    const voile = style.opacity === '1' ? '' : 'voile ' + style.opacity;
    return propre + couleur === '' ? derriere + voile : (couleur.startsWith('rgb(') ? '' : derriere) + propre + couleur + voile;
  };
  const structures = new Set();
  const couleurs = new Map();
  const suivre = (element, chemin, fond, encre) => {
    if (IGNORES.has(element.localName) || !element.checkVisibility()) return;
    const style = getComputedStyle(element);
    const ecriture = ecrit(element);
    const ici = hacher(chemin + '>' + element.localName + ' ' + attributs(element) + (ecriture ? '!' : ''));
    const mien = fondDe(style, fond);
    structures.add(ici);
    if (ecriture) {
      const sorte = hacher([element.localName, [...element.classList].sort(), element.disabled, element.checked, style.color, mien,
        style.fontSize, style.fontWeight, element.localName === 'a' ? encre + style.textDecorationLine : ''].join('|'));
      const pareils = couleurs.get(sorte) ?? [];
      if (pareils.length < 2) couleurs.set(sorte, [...pareils, element]);
    }
    for (const enfant of element.children) suivre(enfant, ici, mien, style.color);
  };
  suivre(document.documentElement, innerWidth < 640 ? 'étroit' : 'large', '', '');
  window.couleursDeLaPage = couleurs;
  return {structures: [...structures], couleurs: [...couleurs.keys()]};
}
