# Words of the news that are no event between actors: money, trade, markets. They stand here so that nobody reads an event into them; a word that
# is an event in other company has its entry in the file of that event. These entries have no "yes": they can't give an event.
# Contents: written for this project; every example sentence is made up.
# Licence: that of the project. Format: docs/formats/lexicon.md.

verb   repurchase; buy back; delist; syndicate; securitise; securitize; hedge; short; bargain; tender; auction; outbid
verb   merchandise; market; advertise; retail; wholesale; stock; restock; resell (resold); pawn; mortgage; borrow
verb   repay (repaid); prepay (prepaid); default; overspend (overspent); underpay; overpay; reimburse; refund; rebate; discount
verb   tax; bill; invoice; overcharge; budget; economise; economize; scrimp; fritter; splurge
frame  nsubj:ANY? -> none
no     A Danish bank repurchased shares.
no     Jordanian shops discounted shoes.

verb   capitalise; capitalize; recapitalise; recapitalize; monetise; monetize; profit; net; gross; accrue; amortise; amortize
verb   pocket; deposit; remit; transact; diversify
frame  nsubj:ANY? -> none
no     The firm capitalised on demand in Kuwait.
no     A Swiss client deposited gold.

verb   double; triple; treble; quadruple; multiply; average; peak; bottom; plateau; inch; skyrocket; balloon; quicken
verb   decelerate; slow; slacken; firm; narrow; oscillate; range
frame  nsubj:ANY? -> none
no     Exports from Peru doubled.
no     The deficit of Greece narrowed.

verb   afford; sublet (sublet); book; shop; underinsure
frame  nsubj:ANY? -> none
no     Few in Laos can afford a car.
no     She booked a room in Malta.

verb   cheat; dupe; con; hoodwink; trick; deceive; counterfeit; fake; falsify; doctor; fiddle; launder; embezzle; pilfer
verb   shoplift; rob; burgle; burglarize; mug; pickpocket; traffic
frame  nsubj:ANY? -> none
no     A Spanish pupil cheated in the test.
no     Thieves stole a Dutch painting.

verb   omit; idle; erase; exempt; flood; preen; outsell (outsold); undersell (undersold); outbuy; warehouse; reprice; rebrand
verb   relist; reissue; restate; write down; mark up; mark down; pay back; cash in; buy out; buy up; sell off; sell out
frame  nsubj:ANY? -> none
no     Fans in Peru sold out the hall.
