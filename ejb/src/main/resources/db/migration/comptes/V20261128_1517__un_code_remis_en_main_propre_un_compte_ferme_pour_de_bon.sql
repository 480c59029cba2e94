-- Closed for good: unlike one closed because it no longer served, it is never opened again.
alter table comptes.compte add column ferme_le timestamptz;
alter table comptes.compte add constraint compte_ferme_pour_de_bon check (ferme_le is null or etat = 'FERME');
-- Somebody else knows its password: nothing opens until its holder has chosen another.
alter table comptes.compte add column mot_de_passe_a_changer boolean not null default false;

-- A code printed once and handed over in a sealed envelope, by which the holder of an account chooses a password. The code itself
-- is kept nowhere, only its slow digest.
create table comptes.code_remis (
    id         bigint generated always as identity,
    compte     text        not null,
    le         timestamptz not null,
    par        text        not null,
    empreinte  text        not null,
    expire_le  timestamptz not null,
    utilise_le timestamptz,
    constraint code_remis_pk primary key (id),
    constraint code_remis_compte_fk foreign key (compte) references comptes.compte (identifiant) on delete cascade,
    constraint code_remis_dans_l_ordre check (expire_le >= le)
);
create index code_remis_compte_ix on comptes.code_remis (compte, id desc);
