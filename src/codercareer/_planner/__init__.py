"""The search behind plans, ground first: a module imports only from those named before it.

prices, effort, board, moves: what can be done, what it asks and costs;
career, leaves, world: the person as steps leave them;
reach, useful: bounds that no plan can beat;
front, remedies, timing: on which days given steps are best taken;
choosing, search: which steps to take;
assembly, obstacles, planner: plans as they are told, and what stands in the way where there are none.
"""
