-- The last requests sent are the first page of those the Caf follows: read from an index, in the order the page shows them.
create index orientation_suivie_ix on avip.orientation (envoyee_le desc nulls last, id desc) where envoyee_le is not null;
