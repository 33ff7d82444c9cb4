-- Cases that are followed: demand, papers and courses, what goes wrong, contracts made directly; lists kept by a name.

-- Lists of senders: how their columns are called.

-- Lists that are kept by a name.

-- Demand: who was asked, who is interested, whom to call at home; the offer that a case goes by.

-- Papers, courses and the facts of a contract.

-- Incidents, referrals, contracts made directly, people abroad outside any contract.
