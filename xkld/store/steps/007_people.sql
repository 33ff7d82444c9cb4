-- People from the first question to a job after return, those who send them, and the lists through which they come.

-- Lists of senders: how their columns are called.

-- Two entries that are one person, or are not; lists of people that are kept by a name.

-- Senders, what was seen of their licences, and their job orders.

-- Demand: who was asked, who is interested, whom to call at home.

-- Papers, visits, incidents and the time after a return.
