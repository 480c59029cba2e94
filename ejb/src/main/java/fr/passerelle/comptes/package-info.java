/** Who may come in and what each may do: accounts, roles as bundles of permissions, and the gate before every service. */
package fr.passerelle.comptes;
