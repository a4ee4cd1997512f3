"""English chat shorthand. How a line is written says `colloquial`."""

NUMBERS = """
    two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred
"""
GROUPS = {
    # None that is a noun too: "need 2 call centres".
    "VERB": """
        be do get make have fix find see know talk speak reply answer start say go run ask keep move use come
        pay spend add decide grow send manage
    """,
    "TO": "want need needs needed trying try going got gotta have has had able looking hoping like time ages back reply",
    "DOING": "look looking need needed work working searching shop shopping used thanks thx scheduling time pay do",
}
FORMS = """
    between: btw_(#)
    about: abt
    right now: rn
    an rn: an_rn
    the rn: the_rn
    charge rn: charge_rn
    lead rn: lead_rn
    rn at: rn_at
    rn for: rn_for
    rn: (^)_rn_($)
    and: (*|#)_n_(*|#)
    you: u u_(r) (r)_u
    your: ur
    you are: ur_(a|the|not|so|too|going|asking|doing|welcome|right)
    are: r_(u|you|we|they|there) (u|you|we|they|there|what|where|who|how|guys)_r
    though: tho
    with: w/
    without: w/o w/out
    within: w/in
    because: bcoz becuz bcuz b/c bcz coz cuz
    before: b4
    please: pls plz plss
    some: sum_(of|time|help|one)
    sometimes: sumtimes sumtymes
    sometime: sumtime
    someone: some1 sum1 sumone
    anyone: any1 ne1
    everyone: every1
    one: (want)_1_($)
    need one: need_1_(for) need_1_($)
    something: sumthing sumthin smth smthing sth
    together: 2gether 2getha togetha
    today: 2day
    tonight: 2nite 2night tonite
    tomorrow: 2moro 2morrow tmrw tmr tmo
    to: (TO)_2_(VERB) (ages|back|bk|reply|respond|report|me)_2_(me|them|us|you|u|my|reply|the)
    for: (DOING)_4_(a|an|my|our|the|your|this|that|it|me|us|some1|someone|help)
    to: (some1|someone|anyone|person|guy)_2_(VERB)
    back: bk
    just: jus jst
    night: nite
    nights: nites
    great: gr8 gr8t
    later: l8r l8er
    wait: w8
    message: msg_(me|us) (a|the|every)_msg
    messages: msgs
    appointment: appt
    appointments: appts
    customers: custs custies
    definitely: def_(need|want|wanna) defo deffo
    the prob: the_prob
    no prob: no_prob
    big prob: big_prob
    probably: prob_(*) probs_(*) prolly
    of course: ofc
    next: nxt
    year: yr
    years: yrs
    week: wk
    weeks: wks
    month: mth
    months: mths
    business: biz bizz bidness
    the: tha
    what: wat wot
    know: kno
    full time: ft_(staff|employees|ppl|people) (#)_ft_(and|n)_(#)
    part time: pt_(staff|employees|ppl|people) (and|n)_(#)_pt
"""
