-- What the figures are counted from: each change leaves a mark, and figures already made serve as long as there is none.
select changement.suivre('partenaires', 'partenaires.partenaire');
select changement.suivre('partenaires', 'partenaires.convention');
select changement.suivre('partenaires', 'partenaires.convention_evenement');
select changement.suivre('partenaires', 'partenaires.contrat');
select changement.suivre('partenaires', 'partenaires.utilisateur');
select changement.suivre('partenaires', 'partenaires.administrateur');
select changement.suivre('partenaires', 'partenaires.habilitation');
