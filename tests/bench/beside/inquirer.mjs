import 'inquirer';

process.stdout.write('1 of ');
