-- What was typed may name someone, whom nothing would erase from there; the filters, the order and the columns stay.
update listes.vue_enregistree
    set requete = trim(both '&' from regexp_replace('&' || requete, '&(q|qui|reference)=[^&]*', '', 'g'))
    where '&' || requete ~ '&(q|qui|reference)=';
