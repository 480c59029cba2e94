-- The letters already written become documents, each under its own number, and their prints with them, byte for byte.
insert into documents.document (id, modele, objet, reference, organisme, destinataire, intitule, corps, jour, fige_le, auteur, empreinte)
select l.id, 'mediation.' || l.nature, 'saisine', s.reference, l.expediteur, l.destinataire, l.objet, l.corps, j.jour, l.le, l.auteur,
    encode(sha256(convert_to(coalesce(l.expediteur, '') || E'\n' || l.destinataire || E'\n' || l.objet || E'\n'
        || to_char(j.jour, 'YYYY-MM-DD') || E'\n' || l.corps, 'UTF8')), 'hex')
from mediation.lettre l join mediation.saisine s on s.id = l.saisine_id
    cross join lateral (select cast(l.le at time zone 'Europe/Paris' as date) as jour) j;
select setval(pg_get_serial_sequence('documents.document', 'id'), coalesce((select max(id) from documents.document), 0) + 1, false);
insert into documents.tirage (document_id, contenu, empreinte, le) select lettre_id, contenu, empreinte, le from mediation.lettre_imprimee;

alter table mediation.lettre add column document_id bigint;
update mediation.lettre set document_id = id;
alter table mediation.lettre alter column document_id set not null;
alter table mediation.lettre add constraint lettre_document_uk unique (document_id);
alter table mediation.lettre add constraint lettre_document_fk foreign key (document_id) references documents.document (id);
alter table mediation.lettre drop column destinataire, drop column expediteur, drop column objet, drop column corps, drop column le,
    drop column auteur;
drop table mediation.lettre_imprimee;
drop function mediation.lettre_imprimee_ne_change_pas();

-- A letter that leaves with its case takes its document along.
create function mediation.oublier_le_document() returns trigger language plpgsql as $$
begin
    delete from documents.document where id = old.document_id;
    return null;
end;
$$;
create trigger lettre_partie after delete on mediation.lettre for each row execute function mediation.oublier_le_document();
