// Leads from an address that a report had before to the one that it has now. What stands behind # comes along: the address of
// a passage goes on leading to it. Without scripts the page leads to the report.
{
	const { to, places } = document.currentScript.dataset;
	const target = new URL(JSON.parse(places ?? '{}')[location.hash.slice(1)] ?? to, location.href);
	if (target.hash === '') target.hash = location.hash;
	location.replace(target.href);
}
