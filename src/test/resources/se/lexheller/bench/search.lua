-- Two words of the texts, another two each time; the argument is what is asked for behind.
local words = {"arbetsf%C3%B6rmedlingen", "f%C3%B6rs%C3%A4kringskassan", "v%C3%A5rdcentral", "introduktionsjobb", "psykiatriska",
  "praktikplatsen", "handl%C3%A4ggaren", "ers%C3%A4ttningen", "anordnare", "otydligt", "utredningen", "f%C3%B6rl%C3%A4ngning", "vuxenutbildningen",
  "kommunens", "arbetsgivare", "m%C3%B6te", "v%C3%A4ntan", "besked", "ansvaret", "uppdrag"}
local counter = 0
function setup(thread)
  counter = counter + 1
  thread:set("number", counter)
end
function init(args)
  math.randomseed(number * 7919)
  behind = args[1] or ""
end
function request()
  return wrk.format("GET", "/sok?q=" .. words[math.random(#words)] .. "+" .. words[math.random(#words)] .. behind)
end
