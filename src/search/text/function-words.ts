/**
 * English words that carry nothing in a question. They are indexed, and found when nothing else is asked for, but they
 * neither rank a partial match nor make a match partial by being absent.
 */
export const functionWords: ReadonlySet<string> = new Set(
  [
    'a an the this that these those',
    'i me my we us our you your he him his she her it its they them their',
    'who whom whose which what when where why how',
    'am is are was were be been being do does did doing done have has had having',
    'will would shall should can could may might must ought',
    'of in on at by to from with into onto upon for about as than',
    'and or but nor not no so if then there here',
    'also any some such both each very just only own same too',
    'im youre hes shes theyre isnt arent wasnt werent dont doesnt didnt cant couldnt wont wouldnt shouldnt',
    'tell say says said',
  ]
    .join(' ')
    .split(' '),
);
