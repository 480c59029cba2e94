-- What each person wants by mail besides: nothing unless they ask. A kind is one that a room declares.
create table notifications.par_courriel (
    compte text not null,
    genre  text not null,
    constraint par_courriel_pk primary key (compte, genre),
    constraint par_courriel_compte_fk foreign key (compte) references comptes.compte (identifiant) on delete cascade
);
