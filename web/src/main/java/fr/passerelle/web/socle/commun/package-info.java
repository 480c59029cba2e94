/** What every page speaks: addresses, messages, fields, who is signed in, security headers, charts. */
package fr.passerelle.web.socle.commun;
