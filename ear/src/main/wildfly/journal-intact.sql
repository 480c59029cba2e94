-- Chaque ligne du journal est-elle encore celle qui a été scellée ? Rien n'est rendu quand tout va bien ; sinon, une ligne par
-- faute. Les empreintes sont refaites ici, sans les fonctions de la base : qui peut changer une ligne peut changer une fonction.
with ligne as (
    select s.rang, s.acte, s.contenu, s.empreinte, a.id, p.purge,
        lag(s.rang, 1, 0::bigint) over (order by s.rang) as rang_precedent,
        lag(s.empreinte, 1, ''::bytea) over (order by s.rang) as precedente,
        (extract(epoch from s.le) * 1000000)::bigint as scelle_le,
        (select string_agg(coalesce(octet_length(convert_to(mot, 'UTF8')) || ':' || mot, '-'), '' order by place)
         from unnest(array[a.id::text, ((extract(epoch from a.le) * 1000000)::bigint)::text, a.qui, a.acte, a.objet, a.reference,
             a.dossier, a.detail, a.motif, a.adresse]) with ordinality as mots (mot, place)) as texte
    from journal.scelle s
    left join journal.acte a on a.id = s.acte
    left join journal.purgee p on p.rang = s.rang
)
select 'rang ' || rang || ', ligne ' || acte || ' : ' || case
        when rang <> rang_precedent + 1 then 'il manque un sceau avant elle'
        when id is null and purge is null then 'effacée'
        when id is not null and contenu <> sha256(convert_to(texte, 'UTF8')) then 'altérée'
        else 'sceau refait' end
from ligne
where rang <> rang_precedent + 1
    or (id is null and purge is null)
    or (id is not null and contenu <> sha256(convert_to(texte, 'UTF8')))
    or empreinte <> sha256(precedente || convert_to(rang || ':' || acte || ':' || scelle_le || ':', 'UTF8') || contenu)
union all
select 'ligne ' || a.id || ' : insérée sans sceau' from journal.acte a
where not exists (select 1 from journal.scelle s where s.acte = a.id);
