-- What a service was typing leaves with its question, answered whichever way or without object: nobody reads it any more.
create function mediation.oublier_le_brouillon() returns trigger language plpgsql as $$
begin
    new.brouillon := null;
    return new;
end $$;
create trigger question_close before update on mediation.question for each row
    when (new.brouillon is not null and (new.repondue_le is not null or new.sans_objet_le is not null))
    execute function mediation.oublier_le_brouillon();
update mediation.question set brouillon = null where brouillon is not null and (repondue_le is not null or sans_objet_le is not null);
